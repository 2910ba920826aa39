package vn.dany.formats.xlsx;

import java.io.IOException;

/** More comes out of a workbook than there is {@link Room} for. */
public final class TooMuch extends IOException {
    private static final long serialVersionUID = 1L;
}
