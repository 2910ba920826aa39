package vn.dany.local.endurance.faults;

/** What meets one request, or the process that makes it. */
enum Fault {
    /** Nothing does. */
    NONE,
    /** The service says that this is too much. */
    THROTTLED,
    /** The service says that it failed. */
    FAILED,
    /** No reply, and the service never heard of it. */
    LOST_BEFORE,
    /** No reply, and the service did it. */
    LOST_AFTER,
    /** No reply, and the service does it later, when others have been there already. */
    LATE,
    /** A page ends before its time and says where to go on. */
    SHORT_PAGE,
    /** A reply ends in the middle. */
    CUT_OFF,
    /** The process dies before the request is out. */
    DIED_BEFORE,
    /** The process dies after the service has done it. */
    DIED_AFTER
}
