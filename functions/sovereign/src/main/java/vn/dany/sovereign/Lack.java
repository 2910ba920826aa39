package vn.dany.sovereign;

import vn.dany.stack.Sentence;

/** What the survey's stores on AWS do and others may not. */
enum Lack {
    /** A put on a condition is done although the condition does not hold: two responses to one key. */
    CONDITIONAL_PUT(true),
    /** A put that is refused does not tell what is there: a receipt could not be given again. */
    ITEM_IN_THE_WAY(true),
    /** A read does not see what was written before it. */
    CONSISTENT_READ(true),
    /** Several items cannot be put at once, and nobody has said that writers may take turns instead. */
    TRANSACTIONS(true),
    /** An object is replaced although the condition does not hold: two counts at once could both be kept. */
    CONDITIONAL_OBJECT(true),
    /** The table does not forget: contacts nobody has answered are hidden in time, but stay stored. */
    EXPIRY(false),
    /** The bucket does not forget: uploads and orders stay. */
    EXPIRING_OBJECTS(false),
    /** The tables cannot be restored to an earlier moment. */
    RECOVERY(false);

    private final boolean stops;

    Lack(boolean stops) {
        this.stops = stops;
    }

    /** Whether nothing can stand in for it. */
    boolean stops() {
        return stops;
    }

    /** What it means and what can be done. */
    Sentence sentence() {
        return Sentence.of(Lack.class, name());
    }
}
