package vn.dany.core.publish;

class InMemoryUploadsTest extends UploadsContract {

    private final InMemoryUploads uploads = new InMemoryUploads();

    @Override
    protected Uploads uploads() {
        return uploads;
    }
}
