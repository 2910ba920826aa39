package vn.dany.core.extract;

/**
 * What data files say in words besides the questionnaire's own.
 *
 * @param variable head of the column that names what a row counts
 * @param number head of the column that says how many
 * @param notTold that people's trait is not told
 * @param none that a trait was left empty
 * @param chosen that a choice of several was taken
 * @param notChosen that it was not
 * @param answered that something was written, and nothing else of it
 * @param dontKnow no opinion, for questions without a choice that says so
 * @param skipped asked, left empty
 */
public record DataWords(
        String variable,
        String number,
        String notTold,
        String none,
        String chosen,
        String notChosen,
        String answered,
        String dontKnow,
        String skipped) {}
