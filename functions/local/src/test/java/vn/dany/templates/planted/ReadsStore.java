package vn.dany.templates.planted;

import vn.dany.adapters.files.StarterSet;

/** Breaks: templates only read core. */
class ReadsStore {
    Object units = StarterSet.units();
}
