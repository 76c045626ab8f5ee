// The part of libedit that Spar's line editor needs, with typed functions in the place of
// histedit.h's variadic ones, which Swift cannot call. One editor belongs to one thread.
#ifndef SPAR_LINE_EDITOR_H
#define SPAR_LINE_EDITOR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct spar_editor spar_editor;

enum spar_editor_answer {
    SPAR_EDITOR_UNCHANGED, // the line is as it was and is drawn
    SPAR_EDITOR_CHANGED,   // the line changed: draw it again
    SPAR_EDITOR_REFUSED,   // ring the bell
};

typedef struct {
    // Puts the next character typed into *scalar and returns 1; -1 ends the read.
    int (*read_scalar)(void *context, uint32_t *scalar);
    // UTF-8 that stays valid until the next call; \1 brackets what has no width.
    const char *(*prompt)(void *context);
    const char *(*right_prompt)(void *context);
    // The Tab key.
    enum spar_editor_answer (*complete)(void *context);
} spar_editor_callbacks;

// Gives LC_CTYPE a UTF-8 locale: the user's, else C.UTF-8. Needed before spar_editor_open.
void spar_use_utf8_locale(void);

// An editor on copies of both descriptors, or NULL. Reads the user's editrc.
spar_editor *spar_editor_open(int input, int output, spar_editor_callbacks callbacks,
                              void *context);
void spar_editor_close(spar_editor *editor);

// Reads a line and returns it, without its newline, valid until the next call. NULL at the end
// of input or when read_scalar ended the read.
const char *spar_editor_read(spar_editor *editor);

// The line being typed: its bytes, how many there are, and how many stand before the cursor.
const char *spar_editor_line(spar_editor *editor, size_t *length, size_t *before_cursor);
// How many characters have been typed: cheaper than the line itself.
size_t spar_editor_length(spar_editor *editor);
void spar_editor_insert(spar_editor *editor, const char *text);

// Rows of the screen between the start of the prompt and the cursor, or the end of the line.
int spar_editor_rows_to_cursor(spar_editor *editor);
int spar_editor_rows_to_end(spar_editor *editor);

void spar_editor_print(spar_editor *editor, const char *text);
// Draws prompt and line from the cursor's row, which must be empty.
void spar_editor_redraw(spar_editor *editor);
void spar_editor_beep(spar_editor *editor);
// Asks the terminal for its size again.
void spar_editor_resize(spar_editor *editor);
// Sets the terminal up for editing, or back.
void spar_editor_prepare_terminal(spar_editor *editor, bool editing);

void spar_editor_remember(spar_editor *editor, const char *line);

// From now on the numbers of these signals are written to a pipe, as one byte each, in place of
// what they did; returns the pipe's reading end, or -1. Watches nest; the last unwatch undoes all.
int spar_signals_watch(const int *signals, int count);
void spar_signals_unwatch(void);
// Stops the process as SIGTSTP would have, had it not been watched; returns when continued.
void spar_signals_stop_process(void);

// While guarded, the terminal's settings of this moment are put back should the process exit or
// crash. Release undoes it.
void spar_terminal_guard(int descriptor);
void spar_terminal_release(void);

#endif
