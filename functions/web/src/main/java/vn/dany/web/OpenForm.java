package vn.dany.web;

/** Where a function takes forms from anybody, wherever the page was that held them: nobody's rights come with them. */
public interface OpenForm {

    /** Whether forms sent to {@code path} are such. */
    boolean covers(String path);
}
