#pragma once

/// The bytes of a file that is part of the program.
typedef struct {
  const unsigned char *_Nullable bytes;
  long count;
} EmbeddedFile;

/// A file that was compiled into the program, by its path in the repository; no bytes for any other.
EmbeddedFile embedded_file(const char *_Nonnull path);
