package onrecord.search;

@OnOpenSearch
class FreshnessOnOpenSearchTests extends FreshnessTests {

    /** Here the import, the database and the cluster share the processors of one machine. */
    @Override
    double barDuringAnImport() {
        return 4_000;
    }
}
