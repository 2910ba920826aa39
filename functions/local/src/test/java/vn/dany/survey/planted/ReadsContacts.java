package vn.dany.survey.planted;

import vn.dany.core.contact.OpeningKey;

/** Breaks: who takes contacts cannot read them. */
class ReadsContacts {
    OpeningKey key = java.util.Optional::empty;
}
