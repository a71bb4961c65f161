/* What Swift needs of GNU Readline: plain functions for what Swift can not touch itself, since
   every `rl_` variable is shared mutable state to Swift's eyes. */
#ifndef KITH_CREADLINE_SHIM_H
#define KITH_CREADLINE_SHIM_H

#if !__has_include(<readline/readline.h>)
#error "GNU Readline is missing: apt-get install libreadline-dev, or brew install readline"
#endif

#include <stdio.h>
#include <stdlib.h>
#include <readline/readline.h>
#include <readline/history.h>

#if !defined(RL_READLINE_VERSION) || RL_READLINE_VERSION < 0x0800
#error "GNU Readline 8 or later is needed; the system's libedit is something else"
#endif

/* Ctrl-C and Ctrl-Z stay keys: with ISIG on, the kernel drops what was typed before them. */
#include <termios.h>
#include <unistd.h>
static inline void crl_prep_terminal(int meta) {
  struct termios mode;
  rl_prep_terminal(meta);
  if (tcgetattr(STDIN_FILENO, &mode) == 0) {
    mode.c_lflag &= ~(tcflag_t)ISIG;
    tcsetattr(STDIN_FILENO, TCSADRAIN, &mode);
  }
}

static inline void crl_configure(
  const char *name, rl_completion_func_t *completion, rl_command_func_t *interrupt,
  rl_command_func_t *suspend) {
  rl_readline_name = name;
  rl_catch_signals = 0;
  rl_catch_sigwinch = 0;
  rl_change_environment = 0;
  rl_prep_term_function = crl_prep_terminal;
  /* Ours are defaults: the person's ~/.inputrc is read afterwards and wins. */
  rl_variable_bind("enable-bracketed-paste", "on");
  rl_variable_bind("enable-active-region", "off");
  rl_variable_bind("show-all-if-ambiguous", "on");
  rl_variable_bind("completion-ignore-case", "on");
  rl_variable_bind("bell-style", "none");
  rl_initialize();
  rl_completer_word_break_characters = (char *)"";
  rl_sort_completion_matches = 0;
  rl_attempted_completion_function = completion;
  rl_bind_key(3, interrupt);
  rl_bind_key_in_map(3, interrupt, vi_insertion_keymap);
  rl_bind_key_in_map(3, interrupt, vi_movement_keymap);
  rl_bind_key(26, suspend);
  rl_bind_key_in_map(26, suspend, vi_insertion_keymap);
  rl_bind_key_in_map(26, suspend, vi_movement_keymap);
  using_history();
  stifle_history(500);
}

/* No file name is ever completed, and nothing is appended to an option. */
static inline void crl_complete_only_ours(void) {
  rl_attempted_completion_over = 1;
  rl_completion_append_character = '\0';
}

static inline void crl_set_startup(rl_hook_func_t *hook) { rl_startup_hook = hook; }
static inline void crl_flush(void) { fflush(stdout); }
static inline int crl_line_length(void) { return rl_end; }
/* The cursor goes to the end first, so that what is written next does not stand over the line's last rows. */
static inline void crl_discard_line(void) {
  rl_point = rl_end;
  rl_redisplay();
  fflush(rl_outstream);
  rl_free_undo_list();
  rl_replace_line("", 0);
  rl_point = rl_end = 0;
}

/* Signals as a descriptor that can be polled: signalfd on Linux, kqueue elsewhere. */
#include <signal.h>
#ifdef __linux__
#include <sys/signalfd.h>
static inline int crl_signal_descriptor(const int *signals, int count) {
  sigset_t mask;
  sigemptyset(&mask);
  for (int i = 0; i < count; i++) sigaddset(&mask, signals[i]);
  pthread_sigmask(SIG_BLOCK, &mask, NULL);
  return signalfd(-1, &mask, SFD_NONBLOCK | SFD_CLOEXEC);
}
static inline int crl_next_signal(int descriptor) {
  struct signalfd_siginfo info;
  return read(descriptor, &info, sizeof info) == sizeof info ? (int)info.ssi_signo : 0;
}
#else
#include <sys/event.h>
static inline int crl_signal_descriptor(const int *signals, int count) {
  int descriptor = kqueue();
  for (int i = 0; i < count; i++) {
    struct kevent event;
    signal(signals[i], SIG_IGN);
    EV_SET(&event, signals[i], EVFILT_SIGNAL, EV_ADD, 0, 0, NULL);
    kevent(descriptor, &event, 1, NULL, 0, NULL);
  }
  return descriptor;
}
static inline int crl_next_signal(int descriptor) {
  struct kevent event;
  struct timespec none = {0, 0};
  return kevent(descriptor, NULL, 0, &event, 1, &none) == 1 ? (int)event.ident : 0;
}
#endif

#endif
