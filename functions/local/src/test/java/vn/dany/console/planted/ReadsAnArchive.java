package vn.dany.console.planted;

import vn.dany.core.archive.ArchiveStore;

/** A page that could show the responses of a frozen round. */
record ReadsAnArchive(ArchiveStore archives) {}
