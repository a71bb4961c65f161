// What keeps people safe is part of the program, so that no script pack can replace it. C, because its `#embed` takes a
// file as it is; the same bytes as a Swift literal took minutes to compile.
#pragma clang diagnostic ignored "-Wc23-extensions"

#include "embedded.h"

#include <string.h>

static const unsigned char en_words_safety_yaml[] = {
#embed "../../Scripts/en/words/safety.yaml"
};
static const unsigned char en_words_safety_model[] = {
#embed "../../Scripts/en/words/safety.model"
};
static const unsigned char en_words_guard_yaml[] = {
#embed "../../Scripts/en/words/guard.yaml"
};
static const unsigned char en_helplines_yaml[] = {
#embed "../../Scripts/en/helplines.yaml"
};
static const unsigned char en_safety_path_yaml[] = {
#embed "../../Scripts/en/safety/path.yaml"
};
static const unsigned char ko_words_safety_yaml[] = {
#embed "../../Scripts/ko/words/safety.yaml"
};
static const unsigned char ko_words_guard_yaml[] = {
#embed "../../Scripts/ko/words/guard.yaml"
};
static const unsigned char ko_helplines_yaml[] = {
#embed "../../Scripts/ko/helplines.yaml"
};
static const unsigned char ko_safety_path_yaml[] = {
#embed "../../Scripts/ko/safety/path.yaml"
};
static const unsigned char codes_md[] = {
#embed "../../Documentation/codes.md"
};

static const struct {
  const char *path;
  EmbeddedFile file;
} files[] = {
  {"Scripts/en/words/safety.yaml", {en_words_safety_yaml, sizeof en_words_safety_yaml}},
  {"Scripts/en/words/safety.model", {en_words_safety_model, sizeof en_words_safety_model}},
  {"Scripts/en/words/guard.yaml", {en_words_guard_yaml, sizeof en_words_guard_yaml}},
  {"Scripts/en/helplines.yaml", {en_helplines_yaml, sizeof en_helplines_yaml}},
  {"Scripts/en/safety/path.yaml", {en_safety_path_yaml, sizeof en_safety_path_yaml}},
  {"Scripts/ko/words/safety.yaml", {ko_words_safety_yaml, sizeof ko_words_safety_yaml}},
  {"Scripts/ko/words/guard.yaml", {ko_words_guard_yaml, sizeof ko_words_guard_yaml}},
  {"Scripts/ko/helplines.yaml", {ko_helplines_yaml, sizeof ko_helplines_yaml}},
  {"Scripts/ko/safety/path.yaml", {ko_safety_path_yaml, sizeof ko_safety_path_yaml}},
  {"Documentation/codes.md", {codes_md, sizeof codes_md}},
};

EmbeddedFile embedded_file(const char *path) {
  for (unsigned long index = 0; index < sizeof files / sizeof files[0]; index++) {
    if (strcmp(files[index].path, path) == 0) return files[index].file;
  }
  return (EmbeddedFile){0, 0};
}
