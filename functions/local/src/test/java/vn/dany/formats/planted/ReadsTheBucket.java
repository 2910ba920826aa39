package vn.dany.formats.planted;

import vn.dany.adapters.s3.S3DocumentStore;

class ReadsTheBucket {
    Class<?> store = S3DocumentStore.class;
}
