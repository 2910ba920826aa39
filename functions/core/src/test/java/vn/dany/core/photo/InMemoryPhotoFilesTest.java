package vn.dany.core.photo;

class InMemoryPhotoFilesTest extends PhotoFilesContract {

    private final InMemoryPhotos photos = new InMemoryPhotos();

    @Override
    protected PhotoFiles files() {
        return photos;
    }
}
