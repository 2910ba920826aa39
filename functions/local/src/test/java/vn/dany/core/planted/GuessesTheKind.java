package vn.dany.core.planted;

import vn.dany.core.questionnaire.QuestionKind;

/** Breaks: a kind it does not know is drawn as radio buttons. */
class GuessesTheKind {
    String control(QuestionKind kind) {
        return kind instanceof QuestionKind.Text ? "text" : "radio";
    }
}
