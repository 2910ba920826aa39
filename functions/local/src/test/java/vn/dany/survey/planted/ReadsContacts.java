package vn.dany.survey.planted;

import java.security.PrivateKey;
import org.jspecify.annotations.Nullable;

/** Breaks: nothing deployed can open a contact. */
class ReadsContacts {
    @Nullable
    PrivateKey key;
}
