#include "ui/history.h"

#include <catch2/catch_test_macros.hpp>

using namespace rangefinder;
using rangefinder::ui::History;

namespace {

Query text(const std::string& words) {
  Query query;
  query.text = words;
  return query;
}

}  // namespace

TEST_CASE("A new history has nothing to undo or redo", "[ui][history]") {
  History history(text("first"));
  CHECK(history.current() == text("first"));
  CHECK_FALSE(history.can_undo());
  CHECK_FALSE(history.can_redo());
  history.undo();
  history.redo();
  CHECK(history.current() == text("first"));
}

TEST_CASE("Steps are undone and redone in order", "[ui][history]") {
  History history(text("a"));
  history.add(text("b"), false);
  history.add(text("c"), false);
  history.undo();
  CHECK(history.current() == text("b"));
  history.undo();
  CHECK(history.current() == text("a"));
  CHECK_FALSE(history.can_undo());
  history.redo();
  history.redo();
  CHECK(history.current() == text("c"));
  CHECK_FALSE(history.can_redo());
}

TEST_CASE("A new step forgets what was undone", "[ui][history]") {
  History history(text("a"));
  history.add(text("b"), false);
  history.undo();
  history.add(text("c"), false);
  CHECK_FALSE(history.can_redo());
  history.undo();
  CHECK(history.current() == text("a"));
}

TEST_CASE("Merged steps are one", "[ui][history]") {
  History history(text("a"));
  history.add(text("b"), true);
  history.add(text("bc"), true);
  history.add(text("bcd"), true);
  history.undo();
  CHECK(history.current() == text("a"));
}

TEST_CASE("A merged step does not swallow one that was not merged", "[ui][history]") {
  History history(text("a"));
  history.add(text("b"), false);
  history.add(text("c"), true);
  history.undo();
  CHECK(history.current() == text("b"));
  history.redo();
  history.add(text("d"), true);  // after undo and redo a new word begins
  history.undo();
  CHECK(history.current() == text("c"));
}

TEST_CASE("Only the last steps are kept", "[ui][history]") {
  History history(text("first"));
  for (int i = 0; i < 1000; ++i) history.add(text(std::to_string(i)), false);
  int steps = 0;
  while (history.can_undo()) {
    history.undo();
    ++steps;
  }
  CHECK(steps >= 100);
  CHECK(steps < 1000);
  CHECK(history.current() != text("first"));
}

TEST_CASE("A step that is merged is no new one", "[ui][history]") {
  History history(text(""));
  CHECK(history.add(text("l"), true));
  CHECK_FALSE(history.add(text("lo"), true));
  history.seal();
  CHECK(history.add(text("lon"), true));
  CHECK(history.add(text("x"), false));
}
