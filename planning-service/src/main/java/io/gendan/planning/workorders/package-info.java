/** What is made for a released order: work orders, their gates, reports, inspections and changes of date. */
@NullMarked
package io.gendan.planning.workorders;

import org.jspecify.annotations.NullMarked;
