package vn.dany.core.planted;

/** Breaks: names say the thing. */
class AnswerManager {}
