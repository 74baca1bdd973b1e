package onrecord.extraction;

/**
 * A quotation mark: what it looks like, and what its place allows it to be.
 *
 * @param end exclusive; a mark may be two characters wide ('')
 * @param single whether it is a mark of the single kind, which may be an apostrophe instead
 */
record Mark(int start, int end, Shape shape, boolean single, boolean mayOpen, boolean mayClose) {

    /** The side a mark's own form faces. */
    enum Shape {
        OPENING,
        CLOSING,
        STRAIGHT,
        /** Guillemets open on either side: «French» and »German«. */
        LEFT_GUILLEMET,
        RIGHT_GUILLEMET,
        LEFT_CORNER,
        RIGHT_CORNER
    }

    /** Whether this mark ends what the other one began. */
    boolean closes(Mark opener) {
        if (single != opener.single) {
            return false;
        }
        return switch (opener.shape) {
            case LEFT_GUILLEMET -> shape == Shape.RIGHT_GUILLEMET;
            case RIGHT_GUILLEMET -> shape == Shape.LEFT_GUILLEMET || shape == Shape.RIGHT_GUILLEMET;
            case LEFT_CORNER, RIGHT_CORNER -> shape == Shape.RIGHT_CORNER;
            default -> shape == Shape.CLOSING || ((shape == Shape.STRAIGHT || shape == Shape.OPENING) && mayClose);
        };
    }

    /** Whether this mark opens one more quotation inside the other's. */
    boolean nestsIn(Mark opener) {
        return single == opener.single && shape == opener.shape && shape != Shape.STRAIGHT && mayOpen && !mayClose;
    }
}
