-- What the files say and the tables did not keep: with it the published dataset can be written again, file by file.

-- The description of the files, datapackage.json, as it was read.
alter table release add column description json not null default '{}';
alter table release alter column description drop default;

-- The order of the rows in their files.
alter table place add column position int not null default 0;
alter table un_entity add column position int not null default 0;
alter table partner add column position int not null default 0;
alter table document add column position int not null default 0;
alter table report_paragraph_organization add column position int not null default 0;

create table report_section_organization (
  report       text not null,
  section      text not null,
  organization text not null references organization,
  position     int  not null,
  primary key (report, section, organization),
  foreign key (report, section) references report_section (report, code)
);

-- Records are numbered through all reports, so that a reader of all of them can go on from any one.
create unique index on activity (position);
