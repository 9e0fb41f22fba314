// The words to say, as HTML: which of the guide's, what they ask and claim, and how they read.
#include <vector>

#include "offer/script_preview.h"
#include "ui/offer_html.h"
#include "ui/offer_questions.h"
#include "ui/text_controls.h"

namespace rangefinder::ui {
namespace {

class ScriptHtml {
 public:
  ScriptHtml(Html& html, const Session& session, const OfferReport& report)
      : html_(html),
        session_(session),
        report_(report),
        script_(report.scripts[shown_script(report, session.offers->script_lever)]) {}

  void write() {
    choice();
    questions();
    claims();
    words();
    notes();
    tools();
  }

 private:
  void choice() {
    std::vector<TextOption> options;
    for (const SpokenScript& one : report_.scripts) {
      options.push_back({std::to_string(one.lever), one.title});
    }
    write_select(html_, "offer-script", "The guide's words", options,
                 std::to_string(script_.lever));
  }

  void questions() {
    if (script_.questions.empty()) return;
    html_.element("h4", "To fill in").element("p", filled_words(script_));
    for (const AskedQuestion& question : asked_questions(session_, report_, script_)) {
      TextInput input{.field = question.field,
                      .label = question.label,
                      .value = question.typed,
                      .placeholder = question.placeholder,
                      .error = question.error,
                      .decimal = question.decimal};
      if (!question.choices.empty()) {
        choices(question);
        input.label += ", or in other words";
      }
      write_input(html_, input);
    }
  }

  // A list, not radio buttons, which would have to have another name for each question.
  void choices(const AskedQuestion& question) {
    const std::string id = "choice-offer-answer-" + id_text(question.key);
    html_.open("p", {{"class", "control"}});
    html_.element("label", question.label, {{"for", id}, {"dir", "auto"}});
    html_.open("select", {{"id", id}, {"name", "offer-answer"}});
    if (question.chosen < 0) html_.element("option", "None of them", {{"selected", "selected"}});
    int index = 0;
    for (const std::string& choice : question.choices) {
      html_.element("option", choice,
                    {{"value", question.key + "=" + choice},
                     {"selected", index++ == question.chosen ? "selected" : ""}});
    }
    html_.close().close();
  }

  void claims() {
    if (script_.claims.empty()) return;
    html_.open("fieldset").element("legend", "Say only what is true for you");
    const Ticked& ticked = session_.offers->telling.ticked;
    for (const Claim& claim : script_.claims) {
      write_checkbox(html_, "offer-claim", claim.id, claim_label(claim, script_), {},
                     ticked.contains(claim.id));
    }
    html_.close();
  }

  // Without line ends behind its elements, which would be spaces between the words.
  void words() {
    html_.open("blockquote", {{"dir", "auto"}}).raw("<p>").text("“");
    for (const PreviewPiece& piece :
         script_preview(script_.script, script_.cuts, script_.answers)) {
      switch (piece.kind) {
        case PreviewKind::text:
          html_.text(piece.text);
          break;
        case PreviewKind::filled:
          html_.element("strong", piece.text);
          break;
        case PreviewKind::unfilled:
          html_.element("mark", piece.text);
          break;
        case PreviewKind::struck:
          html_.element("del", piece.text);
          break;
      }
    }
    html_.text("”").raw("</p>").close();
  }

  void notes() {
    if (script_.text.empty()) {
      html_.open("p").element("strong", kNothingToSay).text(" ").text(kTickToSay).close();
    }
    if (const std::string blank = unfilled_words(script_); !blank.empty()) {
      html_.element("p", blank);
    }
    html_.element("p", script_source(script_), {{"class", "note"}});
  }

  void tools() {
    if (script_.text.empty()) return;
    html_.open("p");
    write_button(html_, "offer-copy", "1", "Copy", "Copy the script");
    write_button(html_, "offer-save-script", "1", "Markdown", "Save the script as Markdown");
    write_button(html_, "offer-print-script", "1", "Print", "Print the script");
    html_.close();
  }

  Html& html_;
  const Session& session_;
  const OfferReport& report_;
  const SpokenScript& script_;
};

}  // namespace

void write_offer_script(Html& html, const Session& session, const OfferReport& report,
                        bool lacks_words) {
  html.open("section").element("h3", "Script");
  if (report.scripts.empty()) {
    html.element("p", no_script_words(report, lacks_words));
  } else {
    ScriptHtml(html, session, report).write();
  }
  html.close();
}

}  // namespace rangefinder::ui
