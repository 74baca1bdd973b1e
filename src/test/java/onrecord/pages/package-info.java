@NullMarked
package onrecord.pages;

import org.jspecify.annotations.NullMarked;
