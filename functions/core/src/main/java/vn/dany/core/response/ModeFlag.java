package vn.dany.core.response;

/** How a response came in; nothing that points to a person or a device. */
public enum ModeFlag {
    /** The page's script was running. */
    SCRIPT,
    /** Sent within the grace after closing. */
    GRACE
}
