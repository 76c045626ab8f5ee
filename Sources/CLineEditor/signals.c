#define _GNU_SOURCE
#include "CLineEditor.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <termios.h>
#include <unistd.h>

// Signal handlers need globals: this file keeps all of them.

static int watch_pipe[2] = {-1, -1};
static int watches = 0;
static sigset_t watched;
static struct sigaction before_watch[NSIG];

static void note(int number) {
    int saved = errno;
    unsigned char byte = (unsigned char)number;
    // A full pipe already holds news enough.
    ssize_t ignored = write(watch_pipe[1], &byte, 1);
    (void)ignored;
    errno = saved;
}

static void watch(int number) {
    struct sigaction action = {0};
    action.sa_handler = note;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    struct sigaction before;
    if (sigaction(number, NULL, &before) != 0) return;
    // What a parent told us to ignore (nohup) stays ignored.
    if (before.sa_handler == SIG_IGN) return;
    if (sigaction(number, &action, NULL) != 0) return;
    before_watch[number] = before;
    sigaddset(&watched, number);
}

int spar_signals_watch(const int *signals, int count) {
    if (watches == 0) {
        if (pipe2(watch_pipe, O_CLOEXEC | O_NONBLOCK) != 0) return -1;
        sigemptyset(&watched);
    }
    watches += 1;
    for (int index = 0; index < count; index++)
        if (sigismember(&watched, signals[index]) == 0) watch(signals[index]);
    return watch_pipe[0];
}

void spar_signals_unwatch(void) {
    if (watches == 0) return;
    watches -= 1;
    if (watches > 0) return;
    for (int number = 1; number < NSIG; number++)
        if (sigismember(&watched, number) == 1) sigaction(number, &before_watch[number], NULL);
    close(watch_pipe[0]);
    close(watch_pipe[1]);
    watch_pipe[0] = watch_pipe[1] = -1;
}

void spar_signals_stop_process(void) {
    // By SIGTSTP's own default, not SIGSTOP: the kernel then leaves us running where no shell
    // is there to continue us.
    struct sigaction action = {0}, before;
    action.sa_handler = SIG_DFL;
    sigemptyset(&action.sa_mask);
    if (sigaction(SIGTSTP, &action, &before) != 0) return;
    raise(SIGTSTP);
    sigaction(SIGTSTP, &before, NULL);
}

static volatile sig_atomic_t guarded = 0;
static int guarded_descriptor = -1;
static struct termios guarded_settings;
static const int fatal[] = {SIGQUIT, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV};
enum { FATAL_COUNT = sizeof fatal / sizeof fatal[0] };
static struct sigaction before_guard[FATAL_COUNT];

static void put_back(void) {
    if (!guarded) return;
    guarded = 0;
    tcsetattr(guarded_descriptor, TCSANOW, &guarded_settings);
}

static void put_back_and_die(int number, siginfo_t *info, void *context) {
    (void)context;
    put_back();
    for (int index = 0; index < FATAL_COUNT; index++)
        if (fatal[index] == number) sigaction(number, &before_guard[index], NULL);
    // A fault happens again on return; a signal that somebody sent has to be sent again.
    if (number == SIGQUIT || info->si_code <= 0) raise(number);
}

void spar_terminal_guard(int descriptor) {
    static bool registered = false;
    if (guarded || tcgetattr(descriptor, &guarded_settings) != 0) return;
    if (!registered) registered = atexit(put_back) == 0;
    guarded_descriptor = descriptor;
    guarded = 1;
    struct sigaction action = {0};
    action.sa_sigaction = put_back_and_die;
    action.sa_flags = SA_SIGINFO | SA_ONSTACK;
    sigemptyset(&action.sa_mask);
    for (int index = 0; index < FATAL_COUNT; index++)
        sigaction(fatal[index], &action, &before_guard[index]);
}

void spar_terminal_release(void) {
    if (!guarded) return;
    guarded = 0;
    for (int index = 0; index < FATAL_COUNT; index++)
        sigaction(fatal[index], &before_guard[index], NULL);
}
