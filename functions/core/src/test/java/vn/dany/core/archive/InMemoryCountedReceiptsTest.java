package vn.dany.core.archive;

class InMemoryCountedReceiptsTest extends CountedReceiptsContract {

    private final InMemoryCountedReceipts receipts = new InMemoryCountedReceipts();

    @Override
    protected CountedReceipts receipts() {
        return receipts;
    }
}
