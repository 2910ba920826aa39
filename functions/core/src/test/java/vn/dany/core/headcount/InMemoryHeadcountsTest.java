package vn.dany.core.headcount;

class InMemoryHeadcountsTest extends HeadcountsContract {

    private final InMemoryHeadcounts headcounts = new InMemoryHeadcounts();

    @Override
    protected Headcounts headcounts() {
        return headcounts;
    }
}
