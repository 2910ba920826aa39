package vn.dany.core.unit.planted;

import vn.dany.core.report.Rate;

/** Breaks: core's packages look one way. */
class LooksAhead {
    Object report = Rate.of(1, 2);
}
