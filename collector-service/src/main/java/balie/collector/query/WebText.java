package balie.collector.query;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** Cuts text into words for matching: by the Unicode rules, without regard to case and accents. No stemming and no stop words. */
final class WebText extends Analyzer {
    private static final int BETWEEN_TITLE_AND_TEXT = 100;

    /** Whether a word can hold it: letters, digits, and the symbols that stand for words, such as emoji. */
    static boolean isSearchable(int codePoint) {
        return Character.isLetterOrDigit(codePoint) || Character.getType(codePoint) == Character.OTHER_SYMBOL;
    }

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        var words = new StandardTokenizer();
        return new TokenStreamComponents(words, new ASCIIFoldingFilter(new LowerCaseFilter(words)));
    }

    @Override
    public int getPositionIncrementGap(String fieldName) {
        return BETWEEN_TITLE_AND_TEXT;
    }
}
