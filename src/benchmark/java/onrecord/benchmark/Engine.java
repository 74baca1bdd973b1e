package onrecord.benchmark;

import onrecord.benchmark.corpus.Corpus;

/** Something that holds the articles and answers questions, in a process of its own. */
public interface Engine extends AutoCloseable {

    String name();

    /** Returns when it answers. */
    void start() throws Exception;

    /** Stores and indexes all articles that are not there yet, and returns when all can be found. */
    void load(Corpus corpus) throws Exception;

    /** What it takes to answer the questions, such as where page 500 begins. */
    void prepare(Corpus corpus) throws Exception;

    /** One connection, for one thread. */
    Client connect() throws Exception;

    /** What the index takes on disk. */
    long indexBytes() throws Exception;

    /** The process and its children, shared pages counted once. */
    long residentBytes();

    /** Returns when the process has ended. */
    @Override
    void close() throws Exception;
}
