/** The pages of alerts: what is open and who was told, the one button, who is on call, and where messages go. */
package balie.response.alerts.page;
