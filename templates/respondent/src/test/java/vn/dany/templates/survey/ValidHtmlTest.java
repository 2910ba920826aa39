package vn.dany.templates.survey;

import vn.dany.templates.checks.ValidPages;

class ValidHtmlTest extends ValidPages {}
