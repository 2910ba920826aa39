package vn.dany.web.planted;

import vn.dany.adapters.files.StarterSet;

/** Breaks: web knows no store. */
class ReadsStore {
    Object units = StarterSet.units();
}
