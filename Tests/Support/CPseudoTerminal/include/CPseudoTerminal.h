// Starts a program at a terminal of its own, for tests.
#ifndef SPAR_C_PSEUDO_TERMINAL_H
#define SPAR_C_PSEUDO_TERMINAL_H

#include <stdbool.h>
#include <sys/types.h>

// Starts a program as the leader of a session whose terminal is new. Returns the other end of
// that terminal, which does not block, or -1 with errno.
int spar_pty_spawn(const char *path, char *const arguments[], char *const environment[],
                   const char *folder, int rows, int columns, pid_t *process);

int spar_pty_resize(int terminal, int rows, int columns);

// Whether the terminal echoes and edits by itself, as a shell expects to find it.
bool spar_pty_is_cooked(int terminal);

// Waits without blocking. Returns 1 and the exit status, or 128 plus the signal's number with
// *was_killed; 0 if the process runs; -1 with errno.
int spar_pty_reap(pid_t process, int *status, bool *was_killed);

#endif
