package vn.dany.local.endurance.faults;

/** A process has died: nobody may catch this and go on, so it is no exception. */
final class Died extends Error {

    private static final long serialVersionUID = 1L;

    Died() {
        super("died", null, false, false);
    }
}
