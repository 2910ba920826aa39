package vn.dany.core.archive;

class InMemoryArchiveChecksTest extends ArchiveChecksContract {

    private final InMemoryArchiveChecks checks = new InMemoryArchiveChecks();

    @Override
    protected ArchiveChecks checks() {
        return checks;
    }
}
