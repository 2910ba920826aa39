package vn.dany.templates.console;

import vn.dany.templates.checks.ValidPages;

class ValidHtmlTest extends ValidPages {}
