package vn.dany.web.planted;

import vn.dany.formats.files.StarterSet;

/** Breaks: web knows no store. */
class ReadsStore {
    Object units = StarterSet.units();
}
