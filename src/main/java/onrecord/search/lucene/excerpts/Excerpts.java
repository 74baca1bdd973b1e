package onrecord.search.lucene.excerpts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import onrecord.article.Place;
import onrecord.search.Highlights;
import onrecord.search.Highlights.Excerpt;
import onrecord.search.index.Fields;
import onrecord.search.language.Clause;
import onrecord.search.lucene.query.MarkedWords;
import onrecord.search.text.Tokens;
import onrecord.search.text.Tongue;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.jspecify.annotations.Nullable;
import org.springframework.util.function.SingletonSupplier;

/** Cuts the passages that hold the words of a question. */
public final class Excerpts {

    private static final String[] SHOWN = {Fields.HEADLINE, Fields.TEXT};
    private static final int PASSAGES = 3;
    private static final int PASSAGES_LOOKED_AT = 30;
    private static final int PASSAGE_LENGTH = 160;

    private final Passages highlighter;
    private final IndexSearcher searcher;
    private final Clause asked;
    private final ExactForms forms;

    /**
     * Excerpts from the texts of a searcher.
     *
     * @param asked what they show of a question
     */
    public Excerpts(IndexSearcher searcher, Clause asked) {
        this.searcher = searcher;
        this.asked = asked;
        forms = ExactForms.of(asked);
        highlighter = new Passages(UnifiedHighlighter.builder(searcher, Tongue.ENGLISH.analyzer())
                .withFormatter(new Marked(forms))
                .withBreakIterator(
                        () -> LengthGoalBreakIterator.createClosestToLength(new Sentences(), PASSAGE_LENGTH, 0.5f))
                .withMaxLength(1_000_000)
                .withMaxNoHighlightPassages(0));
    }

    /** The highlights of these documents, in their order. */
    public List<Highlights> of(List<ScoreDoc> documents) throws IOException {
        int[] ids = documents.stream().mapToInt(document -> document.doc).toArray();
        int[] passages = forms.isEmpty() ? new int[] {1, PASSAGES} : new int[] {1, PASSAGES_LOOKED_AT};
        Supplier<Set<String>> page = SingletonSupplier.of(() -> words(ids))::obtain;
        Query marked = new MarkedWords(searcher.getIndexReader(), page).of(asked);
        Map<String, Object[]> found = highlighter.highlightFieldsAsObjects(SHOWN, marked, ids, passages);
        List<Highlights> highlights = new ArrayList<>();
        for (int i = 0; i < ids.length; i++) {
            highlights.add(new Highlights(excerpts(found, Fields.HEADLINE, i), excerpts(found, Fields.TEXT, i)));
        }
        return highlights;
    }

    /** All words of the texts that are shown. */
    private Set<String> words(int[] documents) {
        Set<String> words = new HashSet<>();
        try {
            StoredFields texts = searcher.storedFields();
            for (int document : documents) {
                for (IndexableField text : texts.document(document, Set.of(SHOWN))) {
                    words.addAll(Tokens.exact(text.stringValue()));
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return words;
    }

    @SuppressWarnings("unchecked") // the formatter below makes no other values
    private static List<Excerpt> excerpts(Map<String, Object[]> found, String field, int document) {
        @Nullable Object[] values = found.getOrDefault(field, new Object[document + 1]);
        List<Excerpt> all = values[document] == null ? List.of() : (List<Excerpt>) values[document];
        return all.stream()
                .filter(excerpt -> !excerpt.marks().isEmpty())
                .limit(PASSAGES)
                .toList();
    }

    /** Opens what a highlighter keeps for its heirs: passages as objects, with their places. */
    private static final class Passages extends UnifiedHighlighter {

        Passages(Builder builder) {
            super(builder);
        }

        @Override
        protected Map<String, Object[]> highlightFieldsAsObjects(
                String[] fields, Query query, int[] documents, int[] passages) throws IOException {
            return super.highlightFieldsAsObjects(fields, query, documents, passages);
        }
    }

    private static final class Marked extends PassageFormatter {

        private final ExactForms forms;

        Marked(ExactForms forms) {
            this.forms = forms;
        }

        @Override
        public List<Excerpt> format(Passage[] passages, String content) {
            return Arrays.stream(passages)
                    .map(passage -> excerpt(passage, content))
                    .toList();
        }

        private Excerpt excerpt(Passage passage, String content) {
            int start = passage.getStartOffset();
            String text = content.substring(start, passage.getEndOffset()).stripTrailing();
            List<Place> marks = new ArrayList<>();
            for (int i = 0; i < passage.getNumMatches(); i++) {
                int from = passage.getMatchStarts()[i] - start;
                int to = Math.min(passage.getMatchEnds()[i] - start, text.length());
                boolean isNext =
                        from < to && (marks.isEmpty() || from >= marks.getLast().end());
                if (isNext && (forms.isEmpty() || forms.admit(text.substring(from, to)))) {
                    marks.add(new Place(from, to, null));
                }
            }
            return new Excerpt(text, marks);
        }
    }
}
