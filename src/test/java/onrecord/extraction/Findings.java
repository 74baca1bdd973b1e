package onrecord.extraction;

import java.util.List;

/** What was right and wrong in all articles together. */
record Findings(List<Hit> hits, List<Miss> misses, List<FalseAlarm> falseAlarms) {

    static Findings of(List<Comparison> articles) {
        return new Findings(
                articles.stream().flatMap(article -> article.hits().stream()).toList(),
                articles.stream().flatMap(article -> article.misses().stream()).toList(),
                articles.stream()
                        .flatMap(article -> article.falseAlarms().stream())
                        .toList());
    }

    List<Hit> hitsWithSpeaker() {
        return hits.stream().filter(hit -> hit.gold().speaker() != null).toList();
    }

    List<Hit> hitsWithFullName() {
        return hits.stream().filter(Hit::isFullNameKnown).toList();
    }
}
