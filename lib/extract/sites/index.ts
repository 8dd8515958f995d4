import { holdsBack } from '../linkedin/linkedin-page';
import type { Site } from './define-site-rule';
import { linkedInCompanyAbout } from './linkedin/company-about';
import { linkedInCompanyHeadquarters } from './linkedin/company-headquarters';
import { linkedInCompanyIndustry } from './linkedin/company-industry';
import { linkedInCompanyMission } from './linkedin/company-mission';
import { linkedInCompanyName } from './linkedin/company-name';
import { linkedInCompanySize } from './linkedin/company-size';
import { linkedInCompanySpecialties } from './linkedin/company-specialties';
import { linkedInCompanyWebsite } from './linkedin/company-website';
import { linkedInPeopleShown } from './linkedin/people-shown';
import { linkedInProfile } from './linkedin/profile';
import { linkedInProfileEmployer } from './linkedin/profile-employer';

/** Sites that are read by rules of their own. */
export const sites: readonly Site[] = [
  {
    host: 'linkedin.com',
    holdsBack,
    rules: [
      linkedInCompanyName,
      linkedInProfileEmployer,
      linkedInProfile,
      linkedInCompanyMission,
      linkedInCompanyAbout,
      linkedInCompanyIndustry,
      linkedInCompanySize,
      linkedInCompanyHeadquarters,
      linkedInCompanySpecialties,
      linkedInCompanyWebsite,
      linkedInPeopleShown,
    ],
  },
];
