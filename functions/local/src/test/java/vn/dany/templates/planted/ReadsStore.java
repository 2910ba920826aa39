package vn.dany.templates.planted;

import vn.dany.formats.files.StarterSet;

/** Breaks: templates only read core. */
class ReadsStore {
    Object units = StarterSet.units();
}
