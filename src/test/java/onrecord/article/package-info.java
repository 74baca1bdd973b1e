@NullMarked
package onrecord.article;

import org.jspecify.annotations.NullMarked;
