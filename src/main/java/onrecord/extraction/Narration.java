package onrecord.extraction;

import java.util.ArrayList;
import java.util.List;

/** A text cut up for reading: paragraphs, quotations, tokens, sentences. Token places outside the text read as empty. */
final class Narration {
    private static final Token NOTHING = new Token(Token.Kind.MARK, 0, 0, "", -1);

    private final String text;
    private final List<Span> paragraphs;
    private final List<Quotation> quotations;
    private final List<Token> tokens = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();

    private Narration(String text) {
        this.text = text;
        paragraphs = Paragraphs.of(text);
        quotations = Quotations.of(text, paragraphs);
        int quotation = 0;
        for (int i = 0; i < paragraphs.size(); i++) {
            Span paragraph = paragraphs.get(i);
            int from = tokens.size();
            tokens.addAll(Tokens.of(text, paragraph, quotations, quotation));
            while (quotation < quotations.size()
                    && quotations.get(quotation).outer().start() < paragraph.end()) {
                quotation++;
            }
            sentences.addAll(Sentences.of(this, from, i));
        }
    }

    static Narration of(String text) {
        return new Narration(text);
    }

    String text() {
        return text;
    }

    List<Span> paragraphs() {
        return paragraphs;
    }

    List<Sentence> sentences() {
        return sentences;
    }

    /** The sentence that holds the token. */
    Sentence sentenceAt(int token) {
        return sentences.get(sentenceNumberAt(token));
    }

    int sentenceNumberAt(int token) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (sentences.get(middle).from() <= token) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    int size() {
        return tokens.size();
    }

    Token token(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i) : NOTHING;
    }

    String lower(int i) {
        return token(i).lower();
    }

    boolean is(int i, String word) {
        return token(i).is(word);
    }

    /** The quotation at a token, which must be one. */
    Quotation quotationAt(int token) {
        return quotations.get(tokens.get(token).quotation());
    }

    /** From the first character of one token to the last of another. */
    Span span(int from, int to) {
        return new Span(tokens.get(from).start(), tokens.get(to - 1).end());
    }

    String words(int from, int to) {
        return span(from, to).in(text);
    }
}
