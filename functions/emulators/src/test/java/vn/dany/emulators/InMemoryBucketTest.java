package vn.dany.emulators;

class InMemoryBucketTest extends EmulatedBucketContract {

    @Override
    EmulatorSettings settings() {
        return EmulatorSettings.inMemory();
    }
}
