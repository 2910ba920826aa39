package vn.dany.emulators.planted;

import vn.dany.core.report.Rate;

/** Breaks: emulators know nothing of ours. */
class KnowsCore {
    Object rate = Rate.of(1, 2);
}
