#define _GNU_SOURCE
#include "CLineEditor.h"

#include <fcntl.h>
#include <histedit.h>
#include <langinfo.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <wchar.h>
#include <wctype.h>

enum { HISTORY_SIZE = 1000, PROMPT_ESCAPE = '\1' };

struct spar_editor {
    EditLine *el;
    History *history;
    FILE *input;
    FILE *output;
    char *line;
    spar_editor_callbacks callbacks;
    void *context;
};

void spar_use_utf8_locale(void) {
    setlocale(LC_CTYPE, "");
    if (strcmp(nl_langinfo(CODESET), "UTF-8") != 0) setlocale(LC_CTYPE, "C.UTF-8");
}

// libedit calls these; each finds its editor by the client data.

static spar_editor *owner(EditLine *el) {
    void *editor = NULL;
    el_get(el, EL_CLIENTDATA, &editor);
    return editor;
}

static int read_character(EditLine *el, wchar_t *character) {
    spar_editor *editor = owner(el);
    uint32_t scalar = 0;
    int status = editor->callbacks.read_scalar(editor->context, &scalar);
    *character = (wchar_t)scalar;
    return status;
}

static char *prompt(EditLine *el) {
    spar_editor *editor = owner(el);
    return (char *)editor->callbacks.prompt(editor->context);
}

static char *right_prompt(EditLine *el) {
    spar_editor *editor = owner(el);
    return (char *)editor->callbacks.right_prompt(editor->context);
}

static unsigned char complete(EditLine *el, int key) {
    (void)key;
    spar_editor *editor = owner(el);
    switch (editor->callbacks.complete(editor->context)) {
    case SPAR_EDITOR_UNCHANGED: return CC_NORM;
    case SPAR_EDITOR_CHANGED: return CC_REFRESH;
    case SPAR_EDITOR_REFUSED: return CC_REFRESH_BEEP;
    }
    return CC_NORM;
}

static FILE *open_copy(int descriptor, const char *mode) {
    int copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 3);
    if (copy < 0) return NULL;
    FILE *file = fdopen(copy, mode);
    if (file == NULL) close(copy);
    return file;
}

static void bind_keys(EditLine *el) {
    // Defaults that an editrc may change: libedit has no search on ^R, and ^W cuts a region.
    el_set(el, EL_BIND, "^R", "em-inc-search-prev", NULL);
    el_set(el, EL_BIND, "^W", "ed-delete-prev-word", NULL);
    // An editrc that chooses an editor resets all keys, so ours come after it.
    el_source(el, NULL);
    el_set(el, EL_BIND, "^I", "spar-complete", NULL);
    // In vi's insert mode a key led by ESC would swallow the ESC that leaves the mode.
    const char *mode = NULL;
    el_get(el, EL_EDITOR, &mode);
    if (mode == NULL || strcmp(mode, "emacs") != 0) return;
    el_set(el, EL_BIND, "\\e[1;5D", "ed-prev-word", NULL);
    el_set(el, EL_BIND, "\\e[1;5C", "em-next-word", NULL);
}

spar_editor *spar_editor_open(int input, int output, spar_editor_callbacks callbacks,
                              void *context) {
    spar_editor *editor = calloc(1, sizeof *editor);
    if (editor == NULL) return NULL;
    editor->callbacks = callbacks;
    editor->context = context;
    editor->input = open_copy(input, "r");
    editor->output = open_copy(output, "w");
    editor->history = history_init();
    if (editor->input != NULL && editor->output != NULL && editor->history != NULL)
        editor->el = el_init("spar", editor->input, editor->output, editor->output);
    if (editor->el == NULL) {
        spar_editor_close(editor);
        return NULL;
    }
    HistEvent event;
    history(editor->history, &event, H_SETSIZE, HISTORY_SIZE);
    history(editor->history, &event, H_SETUNIQUE, 1);
    el_set(editor->el, EL_CLIENTDATA, editor);
    // With 1, libedit sends what it catches to the whole process group.
    el_set(editor->el, EL_SIGNAL, 0);
    el_set(editor->el, EL_EDITOR, "emacs");
    el_set(editor->el, EL_HIST, history, editor->history);
    el_set(editor->el, EL_PROMPT_ESC, prompt, PROMPT_ESCAPE);
    el_set(editor->el, EL_RPROMPT_ESC, right_prompt, PROMPT_ESCAPE);
    el_set(editor->el, EL_GETCFN, read_character);
    el_set(editor->el, EL_ADDFN, "spar-complete", "complete a command", complete);
    bind_keys(editor->el);
    return editor;
}

void spar_editor_close(spar_editor *editor) {
    if (editor == NULL) return;
    if (editor->el != NULL) el_end(editor->el);
    if (editor->history != NULL) history_end(editor->history);
    if (editor->input != NULL) fclose(editor->input);
    if (editor->output != NULL) fclose(editor->output);
    free(editor->line);
    free(editor);
}

const char *spar_editor_read(spar_editor *editor) {
    int count = 0;
    const char *line = el_gets(editor->el, &count);
    if (line == NULL || count <= 0) return NULL;
    free(editor->line);
    editor->line = strdup(line);
    if (editor->line == NULL) return NULL;
    size_t length = strlen(editor->line);
    if (length > 0 && editor->line[length - 1] == '\n') editor->line[length - 1] = '\0';
    return editor->line;
}

const char *spar_editor_line(spar_editor *editor, size_t *length, size_t *before_cursor) {
    const LineInfo *line = el_line(editor->el);
    *length = (size_t)(line->lastchar - line->buffer);
    *before_cursor = (size_t)(line->cursor - line->buffer);
    return line->buffer;
}

size_t spar_editor_length(spar_editor *editor) {
    const LineInfoW *line = el_wline(editor->el);
    return (size_t)(line->lastchar - line->buffer);
}

void spar_editor_insert(spar_editor *editor, const char *text) {
    el_insertstr(editor->el, text);
}

// Where libedit has put the cursor. It lays characters out as re_putc does: what does not fit
// at the end of a row goes to the next, and a full row is left at once.
typedef struct {
    int columns;
    int row;
    int column;
} position;

static void advance(position *at, wchar_t character) {
    int width = wcwidth(character);
    if (character == L'\n') {
        at->row += 1;
        at->column = 0;
        return;
    }
    if (character == L'\t') {
        width = 8 - at->column % 8;
    } else if (iswcntrl((wint_t)character)) {
        width = 2;
    } else if (width < 0) {
        width = character > 0xFFFF ? 8 : 7;
    }
    if (at->column + width > at->columns) {
        at->row += 1;
        at->column = 0;
    }
    at->column += width;
    if (at->column >= at->columns) {
        at->row += 1;
        at->column = 0;
    }
}

static int rows_to(spar_editor *editor, const wchar_t *end) {
    position at = {80, 0, 0};
    el_get(editor->el, EL_GETTC, "co", &at.columns);
    if (at.columns < 1) at.columns = 80;
    const char *text = editor->callbacks.prompt(editor->context);
    bool hidden = false;
    mbstate_t state;
    memset(&state, 0, sizeof state);
    while (*text != '\0') {
        wchar_t character = 0;
        size_t used = mbrtowc(&character, text, strlen(text), &state);
        if (used == 0 || used > strlen(text)) break;
        text += used;
        if (character == PROMPT_ESCAPE) hidden = !hidden;
        else if (!hidden) advance(&at, character);
    }
    for (const wchar_t *each = el_wline(editor->el)->buffer; each < end; each++)
        advance(&at, *each);
    return at.row;
}

int spar_editor_rows_to_cursor(spar_editor *editor) {
    return rows_to(editor, el_wline(editor->el)->cursor);
}

int spar_editor_rows_to_end(spar_editor *editor) {
    return rows_to(editor, el_wline(editor->el)->lastchar);
}

void spar_editor_print(spar_editor *editor, const char *text) {
    fputs(text, editor->output);
    fflush(editor->output);
}

void spar_editor_redraw(spar_editor *editor) {
    el_set(editor->el, EL_REFRESH);
}

void spar_editor_beep(spar_editor *editor) {
    el_beep(editor->el);
    fflush(editor->output);
}

void spar_editor_resize(spar_editor *editor) {
    el_resize(editor->el);
}

void spar_editor_prepare_terminal(spar_editor *editor, bool editing) {
    el_set(editor->el, EL_PREP_TERM, editing ? 1 : 0);
}

void spar_editor_remember(spar_editor *editor, const char *line) {
    HistEvent event;
    history(editor->history, &event, H_ENTER, line);
}
