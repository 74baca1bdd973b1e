@NullMarked
package onrecord.database;

import org.jspecify.annotations.NullMarked;
