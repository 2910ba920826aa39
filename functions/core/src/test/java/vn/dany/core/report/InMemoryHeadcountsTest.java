package vn.dany.core.report;

class InMemoryHeadcountsTest extends HeadcountsContract {

    private final InMemoryHeadcounts headcounts = new InMemoryHeadcounts();

    @Override
    protected Headcounts headcounts() {
        return headcounts;
    }
}
