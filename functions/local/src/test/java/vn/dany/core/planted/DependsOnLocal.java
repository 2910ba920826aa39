package vn.dany.core.planted;

import vn.dany.local.LocalSystem;

/** Breaks: nothing depends on local. */
class DependsOnLocal {
    LocalSystem system;
}
