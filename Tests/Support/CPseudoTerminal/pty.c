#define _GNU_SOURCE
#include "CPseudoTerminal.h"

#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

// Runs between fork and exec: only what is safe there.
static void become(const char *path, char *const arguments[], char *const environment[],
                   const char *folder, const char *device) {
    sigset_t none;
    sigemptyset(&none);
    for (int number = 1; number < NSIG; number++) signal(number, SIG_DFL);
    sigprocmask(SIG_SETMASK, &none, NULL);
    setsid();
    int terminal = open(device, O_RDWR);
    if (terminal < 0) _exit(126);
    ioctl(terminal, TIOCSCTTY, 0);
    for (int standard = 0; standard < 3; standard++) dup2(terminal, standard);
    close_range(3, ~0U, 0);
    if (folder != NULL && chdir(folder) != 0) _exit(126);
    execve(path, arguments, environment);
    _exit(127);
}

int spar_pty_spawn(const char *path, char *const arguments[], char *const environment[],
                   const char *folder, int rows, int columns, pid_t *process) {
    int terminal = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK);
    if (terminal < 0) return -1;
    char device[128];
    if (grantpt(terminal) != 0 || unlockpt(terminal) != 0
        || ptsname_r(terminal, device, sizeof device) != 0
        || spar_pty_resize(terminal, rows, columns) != 0) {
        close(terminal);
        return -1;
    }
    pid_t child = fork();
    if (child == 0) become(path, arguments, environment, folder, device);
    if (child < 0) {
        close(terminal);
        return -1;
    }
    *process = child;
    return terminal;
}

int spar_pty_resize(int terminal, int rows, int columns) {
    struct winsize size = {0};
    size.ws_row = (unsigned short)rows;
    size.ws_col = (unsigned short)columns;
    return ioctl(terminal, TIOCSWINSZ, &size);
}

bool spar_pty_is_cooked(int terminal) {
    struct termios settings;
    if (tcgetattr(terminal, &settings) != 0) return false;
    return (settings.c_lflag & ICANON) != 0 && (settings.c_lflag & ECHO) != 0;
}

int spar_pty_reap(pid_t process, int *status, bool *was_killed) {
    int raw = 0;
    pid_t reaped = waitpid(process, &raw, WNOHANG);
    if (reaped <= 0) return (int)reaped;
    *was_killed = WIFSIGNALED(raw);
    *status = *was_killed ? 128 + WTERMSIG(raw) : WEXITSTATUS(raw);
    return 1;
}
