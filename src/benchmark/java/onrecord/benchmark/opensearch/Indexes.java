package onrecord.benchmark.opensearch;

import java.util.Map;

/** The fields of the three indexes; all else is left as OpenSearch sets it. */
final class Indexes {

    static final String ARTICLES = "articles";
    static final String QUOTES = "quotes";
    static final String NAMES = "names";

    /** By index. */
    static final Map<String, String> MAPPINGS = Map.of(ARTICLES, """
            "id": {"type": "long"},
            "url": {"type": "keyword"},
            "headline": {"type": "text", "analyzer": "english"},
            "body": {"type": "text", "analyzer": "english"},
            "publishedAt": {"type": "date"},
            "outlet": {"type": "keyword"},
            "byline": {"type": "keyword"},
            "language": {"type": "keyword"},
            "tags": {"type": "keyword"},
            "quoteCount": {"type": "integer"},
            "speakers": {"properties": {
              "id": {"type": "long"},
              "name": {"type": "keyword"},
              "kind": {"type": "keyword"},
              "quoteCount": {"type": "integer"}}}""", QUOTES, """
            "id": {"type": "long"},
            "articleId": {"type": "long"},
            "text": {"type": "text", "analyzer": "english"},
            "kind": {"type": "keyword"},
            "status": {"type": "keyword"},
            "confidence": {"type": "float"},
            "spans": {"type": "object", "enabled": false},
            "cue": {"type": "object", "enabled": false},
            "mention": {"type": "object", "enabled": false},
            "speaker": {"properties": {"id": {"type": "long"}, "name": {"type": "keyword"}, "kind": {"type": "keyword"}}},
            "article": {"properties": {
              "id": {"type": "long"},
              "url": {"type": "keyword"},
              "headline": {"type": "keyword"},
              "publishedAt": {"type": "date"},
              "outlet": {"type": "keyword"}}}""", NAMES, """
            "label": {"type": "keyword"},
            "kind": {"type": "keyword"},
            "suggest": {"type": "completion"}""");

    private Indexes() {}

    static String creation(String index) {
        return """
                {"settings": {"number_of_shards": 1, "number_of_replicas": 0}, "mappings": {"properties": {%s}}}""".formatted(MAPPINGS.get(index));
    }
}
