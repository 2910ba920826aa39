package vn.dany.core.photo;

class InMemoryPhotoSlotsTest extends PhotoSlotsContract {

    private final InMemoryPhotos photos = new InMemoryPhotos();

    @Override
    protected PhotoSlots slots() {
        return photos;
    }
}
