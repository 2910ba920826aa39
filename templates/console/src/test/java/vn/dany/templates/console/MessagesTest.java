package vn.dany.templates.console;

import vn.dany.templates.checks.CompleteWords;

class MessagesTest extends CompleteWords {}
